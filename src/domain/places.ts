/** Where the results of an integration show inside the host's product. */
export const PLACES = ['notes', 'feedback', 'files', 'tags', 'stages', 'profile-links'] as const;
export type Place = (typeof PLACES)[number];
