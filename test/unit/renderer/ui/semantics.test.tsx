// What each piece says to assistive tools, read from the HTML that it draws.
import { describe, expect, it } from 'vitest'
import { Kbd } from '#renderer/ui/display/kbd.tsx'
import { ListRow, RowList } from '#renderer/ui/display/list-row.tsx'
import { Meter } from '#renderer/ui/display/meter.tsx'
import { Notice } from '#renderer/ui/display/notice.tsx'
import { PlainTable } from '#renderer/ui/display/plain-table.tsx'
import { ProgressBar } from '#renderer/ui/display/progress-bar.tsx'
import { CodeInput, digitOf } from '#renderer/ui/fields/code-input.tsx'
import { PasswordField } from '#renderer/ui/fields/password-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Page } from '#renderer/ui/layout/page.tsx'
import { Steps } from '#renderer/ui/layout/steps.tsx'
import { drawn } from './drawn.tsx'

describe('fields', () => {
  it('bind label, help and error to the input', () => {
    const html = drawn(<TextField label='Code' description='Short.' error='Taken.' optional />)
    const id = /<label[^>]*for="([^"]+)"/.exec(html)?.[1]
    expect(html).toMatch(new RegExp(`<input[^>]*id="${id}"`))
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('optional')
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? []
    expect(described.length).toBe(2)
    for (const part of described) expect(html).toContain(`id="${part}"`)
  })

  it('hide a secret, name the eye and keep spelling out of it', () => {
    const html = drawn(<PasswordField label='Passphrase' />)
    expect(html).toMatch(/<input[^>]*type="password"/)
    expect(html).toMatch(
      /<button[^>]*aria-label="Show what you type"[^>]*aria-pressed="false"|aria-pressed="false"[^>]*aria-label="Show what you type"/,
    )
    expect(html).toMatch(/spellcheck="false"/i)
    expect(html).toMatch(/autocomplete="off"/i)
  })
})

describe('code input', () => {
  it('has no field that could hold, fill in or show the code', () => {
    const html = drawn(<CodeInput label='Your quick code' onSubmit={() => undefined} />)
    expect(html).not.toMatch(/<input|contenteditable|<textarea/)
    expect(html.match(/<button/g)).toHaveLength(12)
    expect(html).toMatch(/<fieldset[^>]*tabindex="0"[^>]*aria-labelledby/i)
  })

  it('reads digits of other scripts and nothing else', () => {
    expect(['0', '9', '٣', '۴', '५'].map(digitOf)).toEqual(['0', '9', '3', '4', '5'])
    expect(['a', 'Enter', '', '１２', '½'].map(digitOf)).toEqual(Array(5).fill(undefined))
  })
})

describe('display', () => {
  it('says the kind of a notice in words and speaks up only as an answer', () => {
    const still = drawn(<Notice kind='problem' title='The file could not be written.' />)
    expect(still).toContain('aria-label="Something went wrong"')
    expect(still).not.toContain('role="alert"')
    expect(drawn(<Notice live kind='problem' title='x' />)).toContain('role="alert"')
    expect(drawn(<Notice live title='x' />)).toContain('role="status"')
  })

  it('gives bars a name and their value in words', () => {
    const meter = drawn(<Meter label='Hours' value={5} max={20} valueText='5 of 20 hours' bare />)
    expect(meter).toContain('aria-label="Hours"')
    expect(meter).toContain('aria-valuetext="5 of 20 hours"')
    const unknown = drawn(<ProgressBar label='Deriving the key' />)
    expect(unknown).toContain('role="progressbar"')
    expect(unknown).not.toContain('aria-valuenow')
  })

  it('draws figures as a table with a caption and heads', () => {
    const html = drawn(
      <PlainTable
        caption='Outcome'
        hideCaption
        columns={[
          { id: 'n', label: 'Session' },
          { id: 'v', label: 'Week', align: 'end' },
        ]}
        rows={[{ id: '1', cells: ['1', '14.2'] }]}
      />,
    )
    expect(html).toMatch(/<caption[^>]*>Outcome/)
    expect(html.match(/<th[^>]*scope="col"/g)).toHaveLength(2)
    expect(html).toMatch(/<th[^>]*scope="row"[^>]*>1<\/th><td[^>]*>14\.2/)
  })

  it('marks the row that is on now, and keeps keys out of the spoken text', () => {
    const html = drawn(
      <RowList label='Sessions'>
        <ListRow title='Wren' />
        <ListRow title='Rowan' now />
      </RowList>,
    )
    expect(html.match(/aria-current="time"/g)).toHaveLength(1)
    expect(drawn(<Kbd>Ctrl L</Kbd>)).toMatch(/^<span aria-hidden="true"/)
    expect(drawn(<Kbd spoken>Ctrl L</Kbd>)).toMatch(/^<span aria-hidden="false"/)
  })
})

describe('layout', () => {
  it('gives a page one first heading', () => {
    const html = drawn(
      <Page title='Today' why='Five sessions.'>
        <p>rows</p>
      </Page>,
    )
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  it('says of each step whether it is done, now or later', () => {
    const html = drawn(<Steps names={['One', 'Two', 'Three']} current={1} />)
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toMatch(
      /One<\/span><span[^>]*>done<.*Two<\/span><span[^>]*>now<.*Three<\/span><span[^>]*>later</s,
    )
  })
})
