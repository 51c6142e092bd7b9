/** How numbers are dialled within a country. */
export interface Dialling {
  /** What stands before a number within the country and falls away from abroad; empty where zeros stay. */
  readonly trunk: string;
  /** A number that begins with the code of the country has it where so many digits or more follow. */
  readonly fewestAfterCode: number;
}

const USUAL: Dialling = { trunk: '0', fewestAfterCode: 8 };

/** By the code of the country, where it is not 0; ITU-T E.164 supplements. */
const others: Readonly<Record<string, Partial<Dialling>>> = {
  // Ten digits, of which the first may be that of the code in Kazakhstan.
  '1': { trunk: '1', fewestAfterCode: 10 },
  '7': { trunk: '8', fewestAfterCode: 10 },
  '36': { trunk: '06' },
  '370': { trunk: '8' },
  '375': { trunk: '8' },
  '993': { trunk: '8' },
  // Zeros are part of the number; Italian mobile numbers may begin with 39.
  '39': { trunk: '', fewestAfterCode: 9 },
  '225': { trunk: '' },
  '378': { trunk: '' },
};

export function diallingOf(dialCode: string): Dialling {
  return { ...USUAL, ...others[dialCode] };
}
