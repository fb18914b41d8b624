import type { ReportData } from '../shape/report.ts'

export const report: ReportData = {}
