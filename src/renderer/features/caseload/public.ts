// The door of this feature: what Today and the private area may show of a load.
export { LoadLineCard, type LoadLineCardProps } from './components/load-line-card.tsx'
