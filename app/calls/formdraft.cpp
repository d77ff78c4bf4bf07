// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/formdraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

const QString keyBegin = u"call-form:"_s;

QString keyOf(const QUuid &call)
{
    return keyBegin + call.toString(QUuid::WithoutBraces);
}

} // namespace

void keepFormDraft(Journal &journal, const FormDraft &draft)
{
    const CallForm &form = draft.form;
    const QJsonObject content{{u"outcome"_s, int(form.outcome)}, {u"agreed"_s, int(form.agreed)},
        {u"gist"_s, form.gist}, {u"promise"_s, form.promise}, {u"due"_s, form.promiseDue.toString(Qt::ISODateWithMs)},
        {u"notes"_s, form.notes}, {u"need"_s, form.businessNeed}, {u"corrects"_s, draft.corrects}};
    journal.put(keyOf(draft.call), Journal::Kind::Draft, QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void removeFormDraft(Journal &journal, const QUuid &call)
{
    journal.remove(keyOf(call));
}

QList<FormDraft> formDrafts(const Journal &journal)
{
    QList<FormDraft> drafts;
    for (const Journal::Entry &entry : journal.entries(Journal::Kind::Draft)) {
        if (!entry.key.startsWith(keyBegin))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(entry.content).object();
        FormDraft draft;
        draft.call = QUuid::fromString(entry.key.mid(keyBegin.size()));
        draft.form.outcome = CallOutcome(qBound(0, content.value(u"outcome").toInt(), int(CallOutcome::Failed)));
        draft.form.agreed = Agreed(qBound(0, content.value(u"agreed").toInt(), int(Agreed::No)));
        draft.form.gist = content.value(u"gist").toString();
        draft.form.promise = content.value(u"promise").toString();
        draft.form.promiseDue = QDateTime::fromString(content.value(u"due").toString(), Qt::ISODateWithMs);
        draft.form.notes = content.value(u"notes").toString();
        draft.form.businessNeed = content.value(u"need").toString();
        draft.corrects = content.value(u"corrects").toBool();
        drafts << draft;
    }
    return drafts;
}

} // namespace Earshot
