/** Words that tell planned spend from what was spent, as `normaliseHeader` writes them. */

/** A column that says of each row whether it has happened. */
export const rowKind =
  /^(?:status|type|kind|scenario|version|actual or plan|plan or actual|actual forecast|art|typ|szenario|statut|escenario|estado|tipo|stato|scenariusz|rodzaj|状态|类型|版本)$/;

/** A row that has not. */
export const plannedRow =
  /^(?:plan|planned|planning|forecast|forecasted|projected|projection|budget|budgeted|target|estimate|estimated|geplant|planung|prognose|soll|budgetiert|prevu|prevision|previsto|previsione|presupuesto|presupuestado|orcamento|gepland|begroot|planowany|planowane|prognoza|budzet|预算|计划|预测)$/;
