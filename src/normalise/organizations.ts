import type { OrganizationRecord } from '../model/record.ts';
import type { Organization } from '../model/resolution.ts';
import { slug } from '../model/slug.ts';
import { mentionRecord, type Offsets } from './records.ts';

/** Organisations as the output has them: the id is the slug of the longest name; a second one of that name gets "-2". */
export function organizationRecords(organizations: readonly Organization[], offsets: Offsets): OrganizationRecord[] {
  const taken = new Map<string, number>();
  return organizations.map(({ mentions }) => {
    const names = [...new Set(mentions.map((mention) => mention.text.replace(/\s+/gu, ' ')))];
    const name = names.reduce((best, other) => (other.length > best.length ? other : best));
    const base = slug(name) || 'unnamed';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return {
      id: count === 1 ? base : `${base}-${count}`,
      name,
      aliases: names.filter((other) => other !== name),
      mentions: mentions.map((mention) => mentionRecord(mention, 'name', offsets)),
    };
  });
}
