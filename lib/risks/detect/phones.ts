import type { Span } from '../../model/analysis.ts';
import { MICROSOFT_PHONES } from '../data/microsoft-phones.ts';
import { findAll } from '../match/all.ts';
import { sentenceAt, sentenceBreaks } from '../match/near.ts';
import { hasWords } from '../match/words.ts';
import { CALL, SUPPORT } from '../words/support.ts';

const PHONE =
  /(?<![\w.,-])(?:\+\s?\d{1,3}|\(?00?\d|\(?1?[ .-]?\(?[2-9]\d{2}\)?[ .-])[\d ().-]{6,18}\d(?![\w-])/g;
/** Free of charge for the caller, in most countries: what call centres advertise. */
const TOLL_FREE = /^(?:(?:00?)?1)?8(?:00|33|44|55|66|77|88)\d{7}$|^0?800\d{5,8}$|^(?:\d{2,3})800\d{6,8}$/;
const OWN = new Set(MICROSOFT_PHONES.map(({ digits }) => digits));
const REACH = 80;

/** Telephone numbers that offer help with Windows, other than Microsoft's own. */
export function findSupportPhones(text: string): Span[] {
  const phones = findAll(text, PHONE)
    .map(({ found, start, end }) => ({ start, end, digits: found.replace(/\D/g, '') }))
    .filter(({ digits }) => digits.length >= 8 && !isMicrosofts(digits));
  const breaks = phones.length > 0 ? sentenceBreaks(text) : [];
  return phones.filter((phone) => {
    const sentence = sentenceAt(phone.start, breaks, text.length);
    const start = Math.max(sentence.start, phone.start - REACH);
    const around = text.slice(start, Math.min(sentence.end, phone.end + REACH));
    const offered = hasWords(around, SUPPORT) && hasWords(around, CALL);
    return offered && (TOLL_FREE.test(phone.digits) || /microsoft|windows/i.test(around));
  });
}

function isMicrosofts(digits: string): boolean {
  return OWN.has(digits.slice(-10)) || OWN.has(digits.replace(/^0+/, ''));
}
