import { useState } from 'react'
import { CodeInput } from '#renderer/ui/fields/code-input.tsx'

export const CodePage = () => {
  const [tries, setTries] = useState(0)
  return (
    <main style={{ display: 'grid', placeItems: 'center', minBlockSize: '100vh' }}>
      <CodeInput
        autoFocus
        level={1}
        label='Your quick code'
        error={tries > 0 ? `That was not it. ${5 - tries} tries are left.` : undefined}
        onSubmit={() => setTries(tries + 1)}
      />
    </main>
  )
}
