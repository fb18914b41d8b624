/**
 * Give an object sections that are made when someone first asks for them: a page in one language needs few of another's.
 *
 * @param whole What is there from the start; the sections are added to it.
 * @param sections What makes each section.
 */
export function withLateSections<Whole extends object, Sections extends object>(
  whole: Whole,
  sections: { readonly [Name in keyof Sections]: () => Sections[Name] },
): Whole & Sections {
  for (const name of Object.keys(sections) as (keyof Sections & string)[]) {
    const define = (property: PropertyDescriptor) =>
      Object.defineProperty(whole, name, { enumerable: true, configurable: true, ...property })
    define({
      get() {
        const value = sections[name]()
        define({ value, writable: true })
        return value
      },
    })
  }
  return whole as Whole & Sections
}
