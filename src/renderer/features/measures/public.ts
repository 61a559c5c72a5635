// What the feature "measures" offers to the others; all else in this folder is its own.
export { chosenPacks, type PackChoice, WhichMeasures } from './components/which-measures.tsx'
