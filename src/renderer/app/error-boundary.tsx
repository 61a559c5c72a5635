// A page that fails to draw does not take the window with it. What failed is never shown or logged: it may hold a name.
import { Component, type ReactNode } from 'react'

export type ErrorBoundaryProps = {
  readonly children: ReactNode
  readonly fallback: (retry: () => void) => ReactNode
  /** a new value draws the children again: the place that is shown */
  readonly resetKey?: string | undefined
}

type State = { readonly failed: boolean; readonly resetKey: string | undefined }

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError = (): Partial<State> => ({ failed: true })

  static getDerivedStateFromProps = (props: ErrorBoundaryProps, state: State): State | null =>
    props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return this.props.fallback(() => this.setState({ failed: false }))
  }
}
