/** Whether the page is worth a closer look: cheap, may let other pages pass, must not miss a guide. */
export function isCandidate(doc: Document): boolean {
  return /activat|product key|licen[cs]e|slmgr/i.test(
    `${doc.title} ${doc.body?.textContent?.slice(0, 20_000)}`,
  );
}
