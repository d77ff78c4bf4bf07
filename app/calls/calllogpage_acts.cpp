// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/desk/desk.h"

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

#include "calls/callbackmodel.h"
#include "calls/callcsv.h"
#include "calls/callfilterbar.h"
#include "calls/calllogmodel.h"
#include "calls/calllogpage.h"
#include "calls/contactform.h"
#include "calls/hoursquestion.h"
#include "calls/phonewords.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

/// Every missed call the filter lets through, also those not read yet.
QUuid handleFiltered(Session &session, const Actor &actor, const CallFilter &filter)
{
    constexpr int page = 500;
    CallFilter missed = filter;
    missed.missed = true;
    QList<CallId> calls;
    QList<CallRow> rows;
    do {
        const Call last = rows.isEmpty() ? Call() : rows.last().call;
        rows = Calls::log(session, missed, last.started, last.id, page);
        for (const CallRow &row : std::as_const(rows))
            calls << row.call.id;
    } while (rows.size() == page);
    return handleMissedCalls(session, actor, calls);
}

} // namespace

void CallLogPage::markHandled(const QList<CallId> &calls)
{
    m_desk.act(handleMissedCalls, calls).then(this, [this, count = calls.size()](const Result<QUuid> &act) {
        Q_EMIT said(act ? Said{tr("%Ln missed call(s) looked after", nullptr, int(count)), *act}
                        : Said{words(act.error()).oneLine(), {}});
    });
}

QList<CallId> CallLogPage::chosenMissed() const
{
    QList<CallId> missed;
    for (const QModelIndex &index : m_callTable->selectionModel()->selectedRows()) {
        const Call &call = m_calls->rowAt(index.row()).call;
        if (isMissed(call) && !call.handled)
            missed << call.id;
    }
    return missed;
}

void CallLogPage::markChosenHandled()
{
    if (const QList<CallId> missed = chosenMissed(); !missed.isEmpty())
        markHandled(missed);
}

void CallLogPage::markAllHandled()
{
    m_desk.act(handleFiltered, m_filters->filter()).then(this, [this](const Result<QUuid> &act) {
        Q_EMIT said(act ? Said{tr("All missed calls looked after"), *act} : Said{words(act.error()).oneLine(), {}});
    });
}

void CallLogPage::dial(TicketId ticket, CustomerId customer, const QString &number)
{
    if (m_desk.calls().isBusy())
        return void(Q_EMIT said({tr("Hang up first: one call at a time."), {}}));
    if (ticket)
        Q_EMIT ticketWanted(ticket);
    if (number.isEmpty())
        Q_EMIT said({tr("No number is known here: press “Talk to the customer” to add one"), {}});
    else
        dialAsking(m_desk, ticket, customer, number, window());
}

void CallLogPage::callAgain()
{
    if (const CallRow *row = chosenCall())
        dial(row->call.ticket, row->call.customer, row->call.number);
}

void CallLogPage::dialCallBack()
{
    if (const CallBackRow *row = chosenCallBack())
        dial(row->callBack.ticket, row->callBack.customer, row->callBack.number);
}

void CallLogPage::settle(CallBackState state)
{
    const CallBackRow *row = chosenCallBack();
    if (!row)
        return;
    const QString name = row->customer.isEmpty() ? shownNumber(row->callBack.number) : row->customer;
    const QString words = state == CallBackState::Done ? tr("Call-back to %1 was made").arg(named(name))
                                                       : tr("Call-back to %1 cancelled").arg(named(name));
    m_desk.act(settleCallBack, row->callBack.id, state, CallId()).then(this, [this, words](const Result<QUuid> &act) {
        Q_EMIT said(act ? Said{words, *act} : Said{Earshot::words(act.error()).oneLine(), {}});
    });
}

void CallLogPage::showCallMenu(const QPoint &at)
{
    const CallRow *row = chosenCall();
    if (!row)
        return;
    const QList<CallId> missed = chosenMissed();
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("What can be done with the call"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(icon(IconName::OpenWindow), tr("Open the ticket"), this, &CallLogPage::openCall);
    open->setEnabled(bool(row->call.ticket));
    QAction *again = menu->addAction(icon(IconName::Phone), tr("Call again") + u"\tC"_s, this, &CallLogPage::callAgain);
    again->setEnabled(!row->call.number.isEmpty() && !m_desk.calls().isBusy());
    QAction *correct = menu->addAction(icon(IconName::Pencil),
        row->call.outcome == CallOutcome::Unknown ? tr("What came of it…") : tr("Correct the call…"), this,
        [this, id = row->call.id] { Q_EMIT correctionWanted(id); });
    // The form stands on the ticket.
    correct->setEnabled(row->call.filed && row->call.ticket);
    if (!missed.isEmpty())
        menu->addAction(
            icon(IconName::Check), tr("Was looked after") + u"\tH"_s, this, [this, missed] { markHandled(missed); });
    menu->popup(m_callTable->viewport()->mapToGlobal(at));
}

void CallLogPage::showCallBackMenu(const QPoint &at)
{
    const CallBackRow *row = chosenCallBack();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("What can be done with the call-back"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *call = menu->addAction(icon(IconName::Phone), tr("Call now") + u"\tC"_s, this, &CallLogPage::dialCallBack);
    call->setEnabled(!m_desk.calls().isBusy());
    QAction *open
        = menu->addAction(icon(IconName::OpenWindow), tr("Open the ticket"), this, &CallLogPage::openCallBack);
    open->setEnabled(bool(row->callBack.ticket));
    menu->addAction(icon(IconName::Check), tr("Was made") + u"\tD"_s, this, [this] { settle(CallBackState::Done); });
    menu->addAction(icon(IconName::Close), tr("Cancel it"), this, [this] { settle(CallBackState::Cancelled); });
    menu->popup(m_callBackTable->viewport()->mapToGlobal(at));
}

void CallLogPage::logContact(TicketId ticket)
{
    auto *form = new ContactForm(m_desk, ticket, window());
    connect(form, &ContactForm::said, this, &CallLogPage::said);
    form->open();
}

void CallLogPage::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export the calls shown"), QString(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("calls.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &CallLogPage::writeCsv);
    dialog->open();
}

void CallLogPage::writeCsv(const QString &file)
{
    Q_EMIT said({tr("Exporting calls"), {}});
    m_desk.database().readLong(writeCallsCsv, m_calls->filter(), file).then(this, [this](const Result<int> &written) {
        Q_EMIT said({written ? tr("Exported %Ln call(s)", nullptr, *written)
                             : tr("The file could not be written: %1").arg(written.error().detail),
            {}});
    });
}

} // namespace Earshot
