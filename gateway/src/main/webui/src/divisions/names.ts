/**
 * 沙河崖村村民委员会 is called 沙河崖村: the official names of villages end alike, and the ending only takes the room of
 * what tells them apart.
 */
export const shortName = (name: string): string => name.replace(/(村民委员会|居民委员会|村委会|居委会)$/, '')
