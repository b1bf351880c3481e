/** Breaks the product's own table or deed for as long as `run` takes. */
export function breaking<T extends object, R>(target: T, change: Partial<T>, run: () => R): R {
  const whole = { ...target };
  try {
    Object.assign(target, change);
    return run();
  } finally {
    for (const key of Object.keys(change)) Reflect.deleteProperty(target, key);
    Object.assign(target, whole);
  }
}
