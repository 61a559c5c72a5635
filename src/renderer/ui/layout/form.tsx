// A form whose fields stand one below the other. Sent by its submit button or by Enter; never by the browser.
import type { FormEvent, ReactNode } from 'react'
import { Stack } from './columns.tsx'

type FormProps = { readonly children: ReactNode; readonly onSubmit: () => void; readonly label?: string }

export const Form = ({ children, onSubmit, label }: FormProps) => {
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form noValidate onSubmit={send} {...(label ? { 'aria-label': label } : {})}>
      <Stack>{children}</Stack>
    </form>
  )
}
