import { useEffect, useState } from 'preact/hooks';

/** Id of the section that is being read: the last one whose title is above the upper third of the window. */
export function useCurrentSection(ids: readonly string[]): string {
  const [current, setCurrent] = useState(ids[0] ?? '');
  const joined = ids.join(' ');
  useEffect(() => {
    const look = () => {
      const sections = joined.split(' ').map((id) => document.getElementById(id));
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const passed = sections.filter(
        (section) => atEnd || (section && section.getBoundingClientRect().top < innerHeight / 3),
      );
      setCurrent(passed.at(-1)?.id ?? '');
    };
    addEventListener('scroll', look, { passive: true });
    look();
    return () => removeEventListener('scroll', look);
  }, [joined]);
  return current;
}
