/** A value of the data as it stands in a message key: `over-compliance` → `over_compliance`, `UA-43` → `ua_43`. */
export const messageKeyPart = (value: string): string => value.toLowerCase().replaceAll('-', '_');
