// The therapist's window.
import { createApi } from '../api/api-context.tsx'
import { mountWindow } from '../app/mount-window.tsx'
import { createQueryClient } from '../app/query-client.ts'
import { gate, screens } from '../app/screens.tsx'
import { TherapistWindow } from '../app/therapist-window.tsx'

mountWindow(<TherapistWindow api={createApi()} queries={createQueryClient()} {...gate} screens={screens} />)
