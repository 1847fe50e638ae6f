import { useEffect, useState } from 'preact/hooks';

/** How far from the top of the window, in CSS pixels, a section counts as read. */
const READ = 160;

/** Id of the section that is being read: the last one whose title has come near the top of the window. */
export function useCurrentSection(ids: readonly string[]): string {
  const [current, setCurrent] = useState(ids[0] ?? '');
  const joined = ids.join(' ');
  useEffect(() => {
    const look = () => {
      const sections = joined.split(' ').map((id) => document.getElementById(id));
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const passed = sections.filter(
        (section) => atEnd || (section && section.getBoundingClientRect().top < READ),
      );
      setCurrent(passed.at(-1)?.id ?? sections[0]?.id ?? '');
    };
    addEventListener('scroll', look, { passive: true });
    look();
    return () => removeEventListener('scroll', look);
  }, [joined]);
  return current;
}
