// What the feature "measures" offers to the others; all else in this folder is its own.
export { SafetyElsewhere } from './components/safety-elsewhere.tsx'
export { chosenPacks, type PackChoice, WhichMeasures } from './components/which-measures.tsx'
