// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/plain.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/hintdesk.h"
#include "earshot/storage/catalogs.h"
#include "earshot/storage/integrity.h"

#include <QJsonArray>
#include <QLocale>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

Exit hintOfDesk(Seat &seat, const Arguments &arguments)
{
    VoiceHintRule rule = seat.read(voiceHintRule);
    if (!arguments.words().isEmpty()) {
        const QString typed = arguments.words().join(u' ');
        const auto changed = VoiceHintRule::fromText(rule.toText() + u' ' + typed);
        if (!changed)
            throw Stop(Exit::Usage,
                u"\"%1\" cannot be read; write it like \"exchanges=3 questions=2 reopened=yes upset=no\"."_s.arg(
                    typed));
        rule = seat.act(setVoiceHintRule, *changed);
    }
    if (seat.json())
        seat.print(QJsonObject{{u"exchanges"_s, rule.exchanges}, {u"questions"_s, rule.questions},
            {u"reopened"_s, rule.reopened}, {u"upset"_s, rule.upset}});
    else
        seat.print(rule.toText());
    return Exit::Done;
}

Exit initDesk(Seat &seat, const Arguments &arguments)
{
    seat.desk();
    if (arguments.has("--region"_L1)) {
        const QString region = arguments.text("--region"_L1).toUpper();
        const auto territory = QLocale::codeToTerritory(region);
        if (region.size() != 2 || territory == QLocale::AnyTerritory)
            throw Stop(Exit::Usage, u"There is no country \"%1\"; write it in two letters, like DE."_s.arg(region));
        seat.act([region](Session &session, const Actor &actor) { return setHomeRegion(session, actor, region); });
    }
    const QString shown = seat.shownDesk();
    if (seat.json())
        seat.print(QJsonObject{{u"desk"_s, shown}});
    else
        seat.print(u"The desk %1 is ready."_s.arg(shown));
    return Exit::Done;
}

/// Where a desk is damaged so badly that it can't be asked, that is the problem.
static IntegrityReport checked(Seat &seat)
{
    IntegrityReport broken;
    const auto tell = [&broken](const Error &error) {
        broken.problems << u"the desk cannot be read: %1"_s.arg(error.detail.section(u" — "_s, 0, 0).simplified());
    };
    try {
        auto answer = seat.desk().database().readLong(Integrity::check);
        answer.waitForFinished();
        Result<IntegrityReport> report = answer.takeResult();
        if (report)
            return *std::move(report);
        if (report.error().kind != Error::Kind::Broken)
            throw Stop(report.error());
        tell(report.error());
    } catch (const Unopened &unopened) {
        if (unopened.error().kind != Error::Kind::Broken)
            throw;
        tell(unopened.error());
    }
    return broken;
}

Exit checkDesk(Seat &seat, const Arguments &)
{
    const IntegrityReport report = checked(seat);
    if (seat.json()) {
        seat.print(QJsonObject{{u"ok"_s, report.isSound()}, {u"tickets"_s, report.tickets},
            {u"messages"_s, report.messages}, {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    } else {
        for (const QString &problem : report.problems)
            seat.print(plain(problem));
        seat.print(u"%1 tickets, %2 messages: %3"_s.arg(report.tickets)
                       .arg(report.messages)
                       .arg(report.isSound() ? u"everything is whole."_s
                                             : u"%1 problems. Restore a backup beside this desk and compare."_s.arg(
                                                 report.problems.size())));
    }
    return report.isSound() ? Exit::Done : Exit::Failed;
}

} // namespace Earshot::Cli
