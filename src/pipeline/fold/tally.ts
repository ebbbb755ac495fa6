import { byCodePoint } from '../../model/text-order.ts';

interface Counted<T> {
  readonly form: T;
  count: number;
}

/** How often each of several forms was met. */
export class Tally<T> {
  private readonly forms = new Map<string, Counted<T>>();

  add(key: string, form: T, count: number): void {
    const known = this.forms.get(key);
    if (known === undefined) this.forms.set(key, { form, count });
    else known.count += count;
  }

  /** The form met most often; of two the first by code points. */
  most(): T {
    return (this.byCount()[0] as Counted<T>).form;
  }

  /** Of the name that all its forms together make the most frequent, the form met most often. */
  mostByName(nameOf: (form: T) => string): T {
    const sorted = this.byCount();
    const names = new Tally<string>();
    for (const { form, count } of sorted) names.add(nameOf(form), nameOf(form), count);
    const name = names.most();
    return (sorted.find(({ form }) => nameOf(form) === name) as Counted<T>).form;
  }

  private byCount(): Counted<T>[] {
    if (this.forms.size === 1) return [...this.forms.values()];
    return [...this.forms]
      .sort(([a, x], [b, y]) => y.count - x.count || byCodePoint(a, b))
      .map(([, counted]) => counted);
  }

  rows(): [string, number][] {
    return [...this.forms]
      .map(([key, { count }]): [string, number] => [key, count])
      .sort(([a], [b]) => byCodePoint(a, b));
  }
}
