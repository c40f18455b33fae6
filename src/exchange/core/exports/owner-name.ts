/** An owner for a column of names; nothing where the cell would need an apostrophe before a formula sign, which importers of trackers do not take away. The description names every owner. */
export const nameOf = (owner = ''): string => (/^[\p{L}\p{N}].*$/u.test(owner) ? owner : '');

/** An owner for a column of e-mail addresses. */
export const emailOf = (owner = ''): string => (/^[\p{L}\p{N}][^\s@,]*@[^\s@,]+$/u.test(owner) ? owner : '');
