import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import styles from '@/components/ui/Menu.module.css';

interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly disabled?: boolean;
}

/** A button with a menu, by the keyboard as the ARIA practices have it. Esc closes the menu only. */
export function Menu({ label, items, disabled = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open && event.key === 'ArrowDown') setOpen(true);
    else if (open && event.key === 'Escape') close();
    else if (!open || !moveFocus(root.current, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent) => {
    if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and the items within, caught where both pass.
    <div ref={root} className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        ref={opener}
        variant="plain"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onPress={() => setOpen(!open)}
      >
        {label}
        <Icon name="down" size={12} />
      </Button>
      {open && <MenuList label={label} items={items} close={close} />}
    </div>
  );
}

function MenuList({ label, items, close }: Pick<MenuProps, 'label' | 'items'> & { readonly close: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const box = element.getBoundingClientRect();
    element.dataset.side = box.bottom > window.innerHeight ? 'up' : 'down';
    element.dataset.align = box.right > window.innerWidth ? 'end' : 'start';
    element.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={list} className={styles.list} role="menu" aria-label={label}>
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          onClick={() => {
            close();
            item.onSelect();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}

/** Moves among the items; false when the key isn't one of the menu's. */
function moveFocus(root: HTMLElement | null, event: KeyboardEvent): boolean {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const here = items.indexOf(event.target as HTMLElement);
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: items.length - 1,
  };
  const goal = goals[event.key];
  if (goal === undefined) return false;
  items.at(goal % items.length)?.focus();
  return true;
}
