// The table of screens: one line for each place that exists. The only file of the shell that names a feature.
import type { ComponentType } from 'react'
import { Loading } from '../ui/display/loading.tsx'
import type { Screens } from './navigation/navigation.tsx'

/** What stands before an open caseload. */
export const Gate: ComponentType = Loading

export const screens: Screens = {}
