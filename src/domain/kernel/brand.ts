// A nominal type over a primitive: two ids of different things cannot be mixed up by accident.
declare const brand: unique symbol

export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
