/** Names of the sections: their folders, their addresses in the page, and the beginnings of the keys of their words. */
export type SectionId = 'pulse' | 'data' | 'trust' | 'value' | 'cohorts' | 'customers' | 'method';
