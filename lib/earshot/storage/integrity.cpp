// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/storage/integrity.h"

#include "earshot/storage/messages.h"
#include "earshot/storage/schema.h"

#include <QCryptographicHash>

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostOfAKind = 100;
/// What is kept of a mail that was too large, under the SHA-256 of all of it.
constexpr qint64 cutHead = 8'000'000;

/// Lists problems of one kind and stops listing, but not counting, when there are too many to read.
class Finding
{
public:
    Finding(IntegrityReport &report, const QString &sentence)
        : m_report(report)
        , m_sentence(sentence)
    {
    }
    ~Finding()
    {
        if (m_count > mostOfAKind)
            m_report.problems << u"%1 and %2 more"_s.arg(m_sentence.arg(u"…"_s)).arg(m_count - mostOfAKind);
    }
    Finding(const Finding &) = delete;
    Finding &operator=(const Finding &) = delete;

    void add(const QString &which)
    {
        if (++m_count <= mostOfAKind)
            m_report.problems << m_sentence.arg(which);
    }

private:
    IntegrityReport &m_report;
    QString m_sentence;
    int m_count = 0;
};

/// A question whose every answer is the number of a row that should not be as it is.
struct Question {
    const char *sql;
    const char *sentence;
};

constexpr Question questions[] = {
    {"SELECT m.id FROM message m LEFT JOIN ticket t ON t.id = m.ticket_id WHERE t.id IS NULL ORDER BY m.id",
        "message %1 is on no ticket"},
    {"SELECT m.id FROM message m LEFT JOIN raw_mail r ON r.hash = m.raw_hash WHERE length(m.raw_hash) > 0 AND "
     "r.hash IS NULL ORDER BY m.id",
        "message %1 is a mail without its raw bytes"},
    {"SELECT r.id FROM raw_mail r LEFT JOIN message m ON m.raw_hash = r.hash WHERE m.id IS NULL ORDER BY r.id",
        "the raw bytes %1 belong to no message"},
    {"SELECT m.id FROM message m LEFT JOIN search_entry e ON e.row_id = m.id AND e.kind = 1 WHERE e.key IS NULL "
     "ORDER BY m.id",
        "message %1 cannot be found by searching"},
    {"SELECT c.id FROM call c LEFT JOIN search_entry e ON e.row_id = c.id AND e.kind = 3 WHERE e.key IS NULL "
     "ORDER BY c.id",
        "call %1 cannot be found by searching"},
    {"SELECT c.id FROM contact c LEFT JOIN search_entry e ON e.row_id = c.id AND e.kind = 4 WHERE e.key IS NULL "
     "ORDER BY c.id",
        "contact %1 cannot be found by searching"},
    {"SELECT e.key FROM search_entry e LEFT JOIN search_text x ON x.{searchkey} = e.key WHERE x.{searchkey} IS NULL "
     "ORDER BY e.key",
        "search entry %1 has no words"},
    {"SELECT e.key FROM search_entry e LEFT JOIN message m ON m.id = e.row_id WHERE e.kind = 1 AND m.id IS NULL "
     "ORDER BY e.key",
        "search entry %1 is of no message"},
    {"SELECT x.{searchkey} FROM search_text x LEFT JOIN search_entry e ON e.key = x.{searchkey} WHERE e.key IS NULL "
     "ORDER BY x.{searchkey}",
        "the words of search entry %1 lead nowhere"},
    {"SELECT t.number FROM ticket t LEFT JOIN customer c ON c.id = t.customer_id WHERE t.customer_id IS NOT NULL AND "
     "c.id IS NULL ORDER BY t.number",
        "ticket %1 is of a customer who is not there"},
    {"SELECT m.id FROM message m LEFT JOIN customer c ON c.id = m.customer_id WHERE m.customer_id IS NOT NULL AND "
     "c.id IS NULL ORDER BY m.id",
        "message %1 is of a customer who is not there"},
    {"SELECT c.id FROM call c LEFT JOIN customer u ON u.id = c.customer_id LEFT JOIN ticket t ON t.id = c.ticket_id "
     "WHERE (c.customer_id IS NOT NULL AND u.id IS NULL) OR (c.ticket_id IS NOT NULL AND t.id IS NULL) ORDER BY c.id",
        "call %1 is of a customer or on a ticket that is not there"},
    {"SELECT a.id FROM attachment a LEFT JOIN message m ON m.id = a.message_id WHERE m.id IS NULL ORDER BY a.id",
        "attachment %1 is of no message"},
    {"SELECT t.number FROM ticket t JOIN status s ON s.id = t.status_id WHERE s.category <> t.category ORDER BY "
     "t.number",
        "ticket %1 is counted under another status than it has"},
};

void askDatabase(Session &session, IntegrityReport &report)
{
    const QString sql = session.dialect().selfCheck();
    if (sql.isEmpty())
        return;
    Finding finding(report, u"the database says: %1"_s);
    Rows rows = session.rows(sql);
    while (rows.next()) {
        if (const QString said = rows.value<QString>(); said != u"ok")
            finding.add(said);
    }
}

void checkSchema(Session &session, IntegrityReport &report)
{
    Finding finding(report, u"the table or index %1 is missing"_s);
    for (const QString &name : missingParts(session))
        finding.add(name);
    if (session.one<qint64>(u"SELECT COUNT(*) FROM status"_s).value_or(0) == 0)
        report.problems << u"the desk has no statuses"_s;
}

void checkReferences(Session &session, IntegrityReport &report)
{
    const QString sql = u"{brokenreferences}"_s;
    if (session.dialect().spell(sql).isEmpty())
        return;
    Finding finding(report, u"%1 that is not there"_s);
    Rows rows = session.rows(sql);
    while (rows.next()) {
        QString table, row, parent;
        rows.read(table, row, parent);
        finding.add(u"row %1 of %2 names one of %3"_s.arg(row, table, parent));
    }
}

/// Reads the index of words from end to end, as searching would.
void probeSearch(Session &session)
{
    const QString sql = u"{searchprobe}"_s;
    if (session.dialect().spell(sql).isEmpty())
        return;
    for (const char beginning : "abcdefghijklmnopqrstuvwxyz0123456789") {
        if (beginning)
            session.one<qint64>(sql, QString(QLatin1Char(beginning)));
    }
}

void ask(Session &session, const Question &question, IntegrityReport &report)
{
    Finding finding(report, QString::fromLatin1(question.sentence));
    Rows rows = session.rows(QString::fromLatin1(question.sql));
    while (rows.next())
        finding.add(rows.value<QString>());
}

struct KeptMail {
    qint64 id = 0;
    QByteArray hash;
    qint64 size = 0; ///< of the mail as it came
};

QList<KeptMail> keptAfter(Session &session, qint64 id)
{
    QList<KeptMail> mails;
    Rows rows = session.rows(u"SELECT id, hash, size FROM raw_mail WHERE id > ? ORDER BY id LIMIT 500"_s, id);
    while (rows.next()) {
        KeptMail mail;
        rows.read(mail.id, mail.hash, mail.size);
        mails << mail;
    }
    return mails;
}

bool isWhole(Session &session, const KeptMail &mail)
{
    try {
        const QByteArray raw = Messages::raw(session, mail.hash);
        const bool isHead = raw.size() == cutHead && mail.size > cutHead;
        return isHead || QCryptographicHash::hash(raw, QCryptographicHash::Sha256) == mail.hash;
    } catch (const Failure &failure) {
        // Damage is what is looked for here: it must not end the looking.
        if (failure.error().kind == Error::Kind::Broken || failure.error().kind == Error::Kind::NotFound)
            return false;
        throw;
    }
}

void checkRaw(Session &session, IntegrityReport &report)
{
    Finding finding(report, u"the raw bytes of mail %1 are not what came"_s);
    for (QList<KeptMail> mails = keptAfter(session, 0); !mails.isEmpty(); mails = keptAfter(session, mails.last().id)) {
        for (const KeptMail &mail : std::as_const(mails)) {
            if (!isWhole(session, mail))
                finding.add(QString::fromLatin1(mail.hash.toHex()));
        }
    }
}

} // namespace

IntegrityReport Integrity::check(Session &session)
{
    IntegrityReport report;
    bool goesOn = true;
    // Damage is what is looked for: where something cannot be read, that is found, and the rest is looked at.
    const auto step = [&](const QString &what, const auto &work) {
        try {
            if (goesOn)
                work();
        } catch (const Failure &failure) {
            if (failure.error().kind != Error::Kind::Broken)
                throw;
            report.problems << u"%1 cannot be read: %2"_s.arg(what, failure.error().detail.section(u" — "_s, 0, 0));
            goesOn = !session.dialect().isShared(); // a server answers nothing more in this transaction
        }
    };
    step(u"the schema"_s, [&] { checkSchema(session, report); });
    step(u"the number of tickets"_s,
        [&] { report.tickets = session.one<qint64>(u"SELECT COUNT(*) FROM ticket"_s).value_or(0); });
    step(u"the number of messages"_s,
        [&] { report.messages = session.one<qint64>(u"SELECT COUNT(*) FROM message"_s).value_or(0); });
    step(u"the database"_s, [&] { askDatabase(session, report); });
    step(u"a reference"_s, [&] { checkReferences(session, report); });
    step(u"the search index"_s, [&] { probeSearch(session); });
    for (const Question &question : questions)
        step(u"what a check asks for"_s, [&] { ask(session, question, report); });
    step(u"the raw bytes of mails"_s, [&] { checkRaw(session, report); });
    return report;
}

} // namespace Earshot
