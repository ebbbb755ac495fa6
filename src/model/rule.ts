/**
 * What every rule carries. `example` is a text in which the rule applies, `counterExample` one that looks
 * alike and in which it must not; one generic test runs both for every rule of every family.
 */
export interface Rule {
  readonly id: string;
  readonly example: string;
  readonly counterExample: string;
}
