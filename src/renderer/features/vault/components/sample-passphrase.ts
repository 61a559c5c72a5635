// Opens the sample caseload. Public on purpose: nothing in that vault is about a person.
export const SAMPLE_PASSPHRASE = 'sample boats keep an even keel'
