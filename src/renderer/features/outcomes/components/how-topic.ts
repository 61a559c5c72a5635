/** The figures of a client's page that can be asked about. */
export type HowTopic = 'total' | 'change' | 'cutOff' | 'course' | 'alliance'
