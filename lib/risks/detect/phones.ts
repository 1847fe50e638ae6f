import type { Span } from '../../model/analysis.ts';
import { MICROSOFT_PHONES } from '../data/microsoft-phones.ts';
import { findNear, sentenceBreaks } from '../match/near.ts';
import { CALL, SUPPORT } from '../words/support.ts';

const PHONE =
  /(?<![\w.,-])(?:\+\s?\d{1,3}|\(?00?\d|\(?1?[ .-]?\(?[2-9]\d{2}\)?[ .-])[\d ().-]{6,18}\d(?![\w-])/g;
/** Free of charge for the caller, in most countries: what call centres advertise. */
const TOLL_FREE = /^(?:(?:00?)?1)?8(?:00|33|44|55|66|77|88)\d{7}$|^0?800\d{5,8}$|^(?:\d{2,3})800\d{6,8}$/;
const OWN = new Set(MICROSOFT_PHONES.map(({ digits }) => digits));
const REACH = 80;

/** Telephone numbers that offer help with Windows, other than Microsoft's own. */
export function findSupportPhones(text: string): Span[] {
  const phones = Array.from(text.matchAll(PHONE))
    .map(({ 0: phone, index }) => ({
      start: index,
      end: index + phone.length,
      digits: phone.replace(/\D/g, ''),
    }))
    .filter(({ digits }) => digits.length >= 8 && !isMicrosofts(digits));
  if (phones.length === 0) return [];
  const breaks = sentenceBreaks(text);
  const offers = findNear(text, [SUPPORT, CALL], REACH, breaks);
  return phones.filter(
    (phone) =>
      offers.some((offer) => distance(phone, offer) <= REACH) &&
      (TOLL_FREE.test(phone.digits) || namesMicrosoft(text, phone)),
  );
}

function isMicrosofts(digits: string): boolean {
  return OWN.has(digits.slice(-10)) || OWN.has(digits.replace(/^0+/, ''));
}

function namesMicrosoft(text: string, { start, end }: Span): boolean {
  return /microsoft|windows/i.test(text.slice(Math.max(0, start - REACH), end + REACH));
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}
