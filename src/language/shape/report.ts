/** Labels of the HTML report and of the terminal view. */
export type ReportData = Readonly<Record<never, never>>
