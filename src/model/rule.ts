/**
 * What every rule carries. `example` is a text in which the rule applies, `counterExample` one that looks
 * alike and in which it must not; one generic test (`test/specify.ts`) runs both.
 */
export interface Rule {
  readonly id: string;
  readonly example: string;
  readonly counterExample: string;
}
