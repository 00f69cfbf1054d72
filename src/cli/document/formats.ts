/** What a document may be written as. */
export const formats = ['md', 'html'] as const;
export type Format = (typeof formats)[number];
