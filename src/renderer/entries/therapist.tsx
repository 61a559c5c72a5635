// The therapist's window. The open caseload is a chunk of its own, fetched while the lock screen waits.
import { lazy } from 'react'
import { createApi } from '../api/api-context.tsx'
import { mountWindow } from '../app/mount-window.tsx'
import { createQueryClient } from '../app/query-client.ts'
import { TherapistWindow } from '../app/therapist-window.tsx'
import { LockedGate } from '../features/vault/screens/locked-gate.tsx'

const loadUnlocked = async () => ({ default: (await import('../app/unlocked.tsx')).Unlocked })

mountWindow(
  <TherapistWindow
    api={createApi()}
    queries={createQueryClient()}
    Gate={LockedGate}
    Unlocked={lazy(loadUnlocked)}
  />,
)
requestIdleCallback(() => void loadUnlocked())
