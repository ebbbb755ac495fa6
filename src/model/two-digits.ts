/** 7 as 07, as values of days and clocks have it. `n` is whole and not negative. */
export const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
