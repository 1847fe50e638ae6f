import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds of rest after which a place counts as one. */
const REST = 400;

/** Puts an element back to where it was scrolled, once, and tells where it comes to rest. */
export function useScroll(offset: number, onRest: (offset: number) => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const tell = useRef(onRest);
  tell.current = onRest;
  useEffect(() => {
    const scroller = element.current;
    if (!scroller) return;
    scroller.scrollTop = offset;
    let timer: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell.current(Math.round(scroller.scrollTop)), REST);
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, []);
  return element;
}
