import * as React from 'react';

/** What opens in place of the button that opens it: when it is closed, the button has the focus again. */
export function useFolded() {
  const [isOpen, setIsOpen] = React.useState(false);
  const wasOpen = React.useRef(false);
  const opener = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return { isOpen, opener, open: () => setIsOpen(true), close: () => setIsOpen(false) };
}
