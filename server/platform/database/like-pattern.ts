/** The pattern of LIKE that finds these words anywhere, its signs taken as they stand. */
export const anywhere = (words: string): string => `%${plain(words)}%`;

/** The pattern of LIKE that finds what begins with these words. */
export const atTheStart = (words: string): string => `${plain(words)}%`;

const plain = (words: string) => words.replace(/[\\%_]/g, '\\$&');
