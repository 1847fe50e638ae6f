import { useEffect, useRef } from 'preact/hooks';

/** A popup is closed by a click anywhere else: that must not cost what was written. */
export function usePageHide(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onHide = () => latest.current();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);
}
