// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/fields.h"

#include "earshot/domain/folding.h"
#include "earshot/domain/mailaddress.h"
#include "earshot/storage/catalogs.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Earshot::Cli
{

using namespace Qt::StringLiterals;

namespace
{

QString checkedAddress(const QString &value)
{
    if (!value.isEmpty() && !MailAddress{{}, value}.isValid())
        throw Stop(Exit::Usage, u"\"%1\" is no mail address."_s.arg(value));
    return value;
}

QJsonObject asJson(const Queue &queue)
{
    return {{u"name"_s, queue.name}, {u"address"_s, queue.address}, {u"senderName"_s, queue.senderName},
        {u"phone"_s, queue.phone}, {u"signature"_s, queue.signature}};
}

void take(const QList<Field> &fields, Queue &queue)
{
    for (const Field &field : fields) {
        if (field.name == u"name" && !field.value.trimmed().isEmpty())
            queue.name = field.value.simplified();
        else if (field.name == u"address")
            queue.address = checkedAddress(field.value.trimmed());
        else if (field.name == u"senderName")
            queue.senderName = field.value.simplified();
        else if (field.name == u"phone")
            queue.phone = field.value.simplified();
        else if (field.name == u"signature")
            queue.signature = field.value;
    }
}

template<class Noun>
bool writeRow(Session &session, const Noun &noun)
{
    Catalogs::update(session, noun);
    return true;
}

} // namespace

Exit listQueues(Seat &seat, const Arguments &)
{
    const QList<Queue> queues = seat.read(Catalogs::read).queues;
    if (seat.json()) {
        QJsonArray all;
        for (const Queue &queue : queues)
            all << asJson(queue);
        seat.print(QJsonObject{{u"queues"_s, all}});
        return Exit::Done;
    }
    for (const Queue &queue : queues)
        seat.print(u"%1  %2"_s.arg(queue.name, queue.address.isEmpty() ? u"no address yet"_s : queue.address));
    return Exit::Done;
}

Exit addQueue(Seat &seat, const Arguments &arguments)
{
    const QList<Field> fields
        = fieldsOf(arguments.words(), {u"address"_s, u"senderName"_s, u"phone"_s, u"signature"_s});
    Queue queue;
    queue.name = arguments.word(0).simplified();
    if (queue.name.isEmpty())
        throw Stop(Exit::Usage, u"Give the queue a name customers know, like Support."_s);
    for (const Queue &known : seat.read(Catalogs::read).queues) {
        if (known.name.compare(queue.name, Qt::CaseInsensitive) == 0)
            throw Stop(Exit::Refused, u"There is a queue \"%1\" already; \"queue set\" changes it."_s.arg(known.name));
    }
    queue.senderName = queue.name;
    take(fields, queue);
    const auto add = [](Session &session, Queue added) {
        added.id = Catalogs::queue(session, added.name);
        return writeRow(session, added);
    };
    seat.store(add, queue);
    if (seat.json())
        seat.print(asJson(queue));
    else
        seat.print(u"The queue %1 is there."_s.arg(queue.name));
    return Exit::Done;
}

Exit setQueue(Seat &seat, const Arguments &arguments)
{
    const QList<Field> fields
        = fieldsOf(arguments.words(), {u"name"_s, u"address"_s, u"senderName"_s, u"phone"_s, u"signature"_s});
    for (Queue queue : seat.read(Catalogs::read).queues) {
        if (queue.name.compare(arguments.word(0), Qt::CaseInsensitive) != 0)
            continue;
        take(fields, queue);
        seat.store(writeRow<Queue>, queue);
        if (seat.json())
            seat.print(asJson(queue));
        else
            seat.print(u"The queue %1 is changed."_s.arg(queue.name));
        return Exit::Done;
    }
    throw Stop(
        Exit::NotFound, u"There is no queue \"%1\" on this desk; \"queue list\" names them."_s.arg(arguments.word(0)));
}

Exit setAgent(Seat &seat, const Arguments &arguments)
{
    const QList<Field> fields = fieldsOf(arguments.words(), {u"name"_s, u"address"_s});
    for (Agent agent : seat.read(Catalogs::read).agents) {
        if (agent.login != arguments.word(0))
            continue;
        for (const Field &field : fields) {
            if (field.name == u"name")
                agent.name = field.value.simplified();
            else
                agent.address = checkedAddress(field.value.trimmed());
        }
        seat.store(writeRow<Agent>, agent);
        if (seat.json())
            seat.print(QJsonObject{{u"login"_s, agent.login}, {u"name"_s, agent.name}, {u"address"_s, agent.address}});
        else
            seat.print(u"Agent %1 is changed."_s.arg(agent.login));
        return Exit::Done;
    }
    throw Stop(Exit::NotFound,
        u"There is no agent \"%1\" on this desk. Whoever is named with --as is added."_s.arg(arguments.word(0)));
}

Exit listPlainWords(Seat &seat, const Arguments &)
{
    const QList<PlainWord> words = seat.read(Catalogs::read).plainWords;
    if (seat.json()) {
        QJsonArray all;
        for (const PlainWord &word : words)
            all << QJsonObject{{u"word"_s, word.word}, {u"plain"_s, word.plain}};
        seat.print(QJsonObject{{u"words"_s, all}});
        return Exit::Done;
    }
    for (const PlainWord &word : words)
        seat.print(u"%1  %2"_s.arg(word.word, word.plain));
    return Exit::Done;
}

namespace
{

bool storeWord(Session &session, const QString &word, const QString &plain)
{
    Catalogs::setPlainWord(session, word, plain);
    return true;
}

} // namespace

Exit setPlainWord(Seat &seat, const Arguments &arguments)
{
    const QString word = arguments.word(0).simplified();
    const QString plain = arguments.word(1).simplified();
    if (word.isEmpty() || plain.isEmpty())
        throw Stop(Exit::Usage, u"Give both: the word, and what to say instead."_s);
    seat.store(storeWord, word, plain);
    if (seat.json())
        seat.print(QJsonObject{{u"word"_s, word}, {u"plain"_s, plain}});
    else
        seat.print(u"Instead of %1 one is told to say: %2"_s.arg(word, plain));
    return Exit::Done;
}

Exit removePlainWord(Seat &seat, const Arguments &arguments)
{
    const QString key = folded(arguments.word(0).simplified());
    const QList<PlainWord> words = seat.read(Catalogs::read).plainWords;
    const bool any
        = std::any_of(words.begin(), words.end(), [&key](const PlainWord &word) { return folded(word.word) == key; });
    if (!any)
        throw Stop(Exit::NotFound,
            u"There is no word \"%1\" on the list; \"words list\" names them."_s.arg(arguments.word(0)));
    seat.store(storeWord, arguments.word(0), QString());
    if (seat.json())
        seat.print(QJsonObject{{u"removed"_s, arguments.word(0)}});
    else
        seat.print(u"%1 is no longer pointed out."_s.arg(arguments.word(0)));
    return Exit::Done;
}

} // namespace Earshot::Cli
