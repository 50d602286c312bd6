import { useEffect, useState } from 'preact/hooks';
import { type OptionalAccess, onPermissionChange } from '../platform/permissions.ts';

export interface AccessSwitch {
  /** Null until the browser has said. */
  readonly on: boolean | null;
  /** True after the visitor or the browser said no. */
  readonly refused: boolean;
  /** To be called straight from a click. */
  readonly turnOn: () => void;
  readonly turnOff: () => void;
}

/** A permission as a switch, kept in step with the browser's own pages about permissions. */
export function useOptionalAccess(access: OptionalAccess): AccessSwitch {
  const [on, setOn] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void access.isGranted().then(setOn);
    look();
    return onPermissionChange(look);
  }, [access]);
  return {
    on,
    refused,
    turnOn: () =>
      void access.request().then(
        (granted) => setRefused(!granted),
        () => setRefused(true),
      ),
    turnOff: () => void access.drop().then((dropped) => setOn(!dropped)),
  };
}
