// How a call between processes is declared: once, as data. Both sides, the policy tests and the dispatcher
// derive from these declarations. A call that is not declared does not exist.
import type * as z from 'zod'

/** Who asks. A window's role is fixed by main when it makes the window, never by the window. */
export const ROLES = ['therapist', 'client', 'return', 'together', 'report'] as const
export type Role = (typeof ROLES)[number]

/** Where the whole app stands (docs/security.md). `privateOpen` is unlocked with the private area open. */
export const APP_STATES = ['none', 'locked', 'unlocked', 'client', 'together', 'privateOpen'] as const
export type AppState = (typeof APP_STATES)[number]

/** Which role may use a call in which states. A role that is not named may never use it. */
export type Access = { readonly [R in Role]?: readonly AppState[] }

/**
 * query: reads. command: one transaction with its audit line. job: asynchronous with its own transactions
 * (dialogs, key derivation, PDF). push: from main to a window.
 */
export type Kind = 'query' | 'command' | 'job' | 'push'

export type Call<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: K
  readonly access: Access
  readonly input: I
  readonly output: O
  /** It stands on what is counted over the whole caseload; that is brought up to date before, in slices. */
  readonly counts?: true | undefined
}

type Declaration<I extends z.ZodType, O extends z.ZodType> = {
  readonly access: Access
  readonly input: I
  readonly output: O
}

/**
 * What the therapist may read of the open caseload goes on while the private area is open: the frame around it (places,
 * search, settings) needs it. What writes or leaves the app does not, unless it names `privateOpen` itself.
 */
const readable = (access: Access): Access =>
  access.therapist?.includes('unlocked') && !access.therapist.includes('privateOpen')
    ? { ...access, therapist: [...access.therapist, 'privateOpen'] }
    : access

export const query = <I extends z.ZodType, O extends z.ZodType>(
  d: Declaration<I, O> & { readonly counts?: true },
): Call<'query', I, O> => ({
  kind: 'query',
  ...d,
  access: readable(d.access),
})
export const command = <I extends z.ZodType, O extends z.ZodType>(
  d: Declaration<I, O>,
): Call<'command', I, O> => ({ kind: 'command', ...d })
export const job = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>): Call<'job', I, O> => ({
  kind: 'job',
  ...d,
})
/** A push has a payload (`output`) and no answer; `access` says which windows are told, in which states. */
export const push = <O extends z.ZodType>(d: {
  readonly access: Access
  readonly payload: O
}): Call<'push', z.ZodType, O> => ({ kind: 'push', access: d.access, input: d.payload, output: d.payload })

/** feature → call name → declaration. The channel is `feature.name`. */
export type Contract = Readonly<Record<string, Readonly<Record<string, Call>>>>

/** Every `feature.name` of a contract, as a type. */
export type ChannelOf<C extends Contract> = {
  [F in keyof C & string]: `${F}.${keyof C[F] & string}`
}[keyof C & string]

/** The calls (not the pushes) of one feature. */
type Asked<F> = { [N in keyof F]: F[N] extends Call<'push'> ? never : N }[keyof F]

/** What the answering side must supply: one handler for each call, no more, no fewer. */
export type Handlers<C extends Contract, Ctx> = {
  readonly [F in keyof C]: {
    readonly [N in Asked<C[F]>]: (
      input: z.output<C[F][N]['input']>,
      context: Ctx,
    ) => z.input<C[F][N]['output']> | Promise<z.input<C[F][N]['output']>>
  }
}

/** What the asking side gets: one function for each call. */
export type Client<C extends Contract> = {
  readonly [F in keyof C]: {
    readonly [N in Asked<C[F]>]: (input: z.input<C[F][N]['input']>) => Promise<z.output<C[F][N]['output']>>
  }
}

/** The names a contract declares, in order, for the preload's list and the tests. */
export const channelsOf = (contract: Contract): readonly string[] =>
  Object.entries(contract).flatMap(([feature, calls]) =>
    Object.keys(calls).map((name) => `${feature}.${name}`),
  )

/** The declaration behind a channel; undefined when there is none (also for prototype names). */
export const findCall = (contract: Contract, channel: string): Call | undefined => {
  const [feature, name, ...rest] = channel.split('.')
  if (!feature || !name || rest.length > 0) return undefined
  if (!Object.hasOwn(contract, feature)) return undefined
  const calls = contract[feature]
  return calls && Object.hasOwn(calls, name) ? calls[name] : undefined
}

export const mayUse = (call: Call, role: Role, state: AppState): boolean =>
  call.access[role]?.includes(state) ?? false
