/** The variants that one name of a person had: by experiment and its version, `key__version`, the key of the variant. */
export interface Remembered {
  readonly attributeName: string;
  readonly attributeValue: string;
  readonly assignments: Readonly<Record<string, string>>;
}

/** By `attribute||value`. */
export type RememberedVariants = Readonly<Record<string, Remembered>>;
