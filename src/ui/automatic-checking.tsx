import { useEffect, useState } from 'preact/hooks';
import {
  dropAutomatic,
  mayCheckAutomatically,
  onPermissionChange,
  requestAutomatic,
} from '../platform/permissions.ts';

export interface AutomaticChecking {
  /** Null until the browser has said. */
  readonly on: boolean | null;
  /** True after the visitor or the browser said no. */
  readonly refused: boolean;
  /** To be called straight from a click. */
  readonly turnOn: () => void;
  readonly turnOff: () => void;
}

/** Whether pages are checked without a click, kept in step with the browser's own pages about permissions. */
export function useAutomaticChecking(): AutomaticChecking {
  const [on, setOn] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void mayCheckAutomatically().then(setOn);
    look();
    return onPermissionChange(look);
  }, []);
  return {
    on,
    refused,
    turnOn: () =>
      void requestAutomatic().then(
        (granted) => setRefused(!granted),
        () => setRefused(true),
      ),
    turnOff: () => void dropAutomatic().then((dropped) => setOn(!dropped)),
  };
}
