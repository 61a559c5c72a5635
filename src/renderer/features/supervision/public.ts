// What the feature "supervision" offers to the others; all else in this folder is its own.
export { DueDecisions } from './components/due-decisions.tsx'
export { WeekOffer } from './components/week-offer.tsx'
export { BriefScreen } from './screens/brief-screen.tsx'
