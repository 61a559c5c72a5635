// Who reads: in front of a client the words are other ones (and nobody is "off track").
export type OutcomeAudience = 'therapist' | 'client'
