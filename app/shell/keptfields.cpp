// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keptfields.h"

#include "earshot/storage/journal.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

namespace Earshot
{

namespace
{

constexpr int KeepMs = 1000;

QString textOf(const QWidget *field)
{
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(field))
        return lines->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentText();
    return static_cast<const QLineEdit *>(field)->text();
}

void setText(QWidget *field, const QString &text)
{
    if (textOf(field) == text)
        return; // the caret stays where it is
    if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
        lines->setPlainText(text);
    else if (auto *choice = qobject_cast<QComboBox *>(field))
        choice->setCurrentText(text);
    else
        static_cast<QLineEdit *>(field)->setText(text);
}

} // namespace

KeptFields::KeptFields(Journal &journal, const Fields &fields, QDialog *dialog)
    : QObject(dialog)
    , m_journal(journal)
    , m_fields(fields)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(KeepMs);
    connect(m_timer, &QTimer::timeout, this, &KeptFields::keep);
    connect(dialog, &QDialog::finished, this, &KeptFields::drop);
    for (const auto &[name, field] : m_fields)
        watch(field);
}

void KeptFields::watch(QWidget *field)
{
    const auto typed = [this] {
        // Not restarted by each key: whoever types on and on is kept as well.
        if (!m_key.isEmpty() && !m_timer->isActive())
            m_timer->start();
    };
    if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
        connect(lines, &QPlainTextEdit::textChanged, this, typed);
    else if (auto *choice = qobject_cast<QComboBox *>(field))
        connect(choice, &QComboBox::currentTextChanged, this, typed);
    else
        connect(static_cast<QLineEdit *>(field), &QLineEdit::textChanged, this, typed);
}

bool KeptFields::begin(const QString &key)
{
    m_key = key;
    for (const auto &[name, field] : std::as_const(m_fields))
        m_original.insert(name, textOf(field));
    return bringBack();
}

bool KeptFields::beginNew(const QString &key)
{
    m_key = key;
    m_original.clear();
    return bringBack();
}

bool KeptFields::bringBack()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_journal.content(m_key)).object();
    bool isAny = false;
    for (const auto &[name, field] : std::as_const(m_fields)) {
        if (!kept.contains(name))
            continue;
        isAny = isAny || textOf(field) != kept.value(name).toString();
        setText(field, kept.value(name).toString());
    }
    m_timer->stop(); // the fields were filled, nobody typed
    return isAny;
}

void KeptFields::keep()
{
    QJsonObject changed;
    for (const auto &[name, field] : std::as_const(m_fields)) {
        if (const QString text = textOf(field); text != m_original.value(name))
            changed.insert(name, text);
    }
    if (changed.isEmpty())
        m_journal.remove(m_key);
    else
        m_journal.put(m_key, Journal::Kind::Draft, QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

void KeptFields::drop()
{
    m_timer->stop();
    if (!m_key.isEmpty())
        m_journal.remove(m_key);
}

QString KeptFields::backWords()
{
    return tr("What you typed is back. It is not saved yet.");
}

QString KeptFields::keyBeginning(const Journal &journal, const QString &beginning)
{
    const QList<Journal::Entry> drafts = journal.entries(Journal::Kind::Draft);
    const auto found = std::find_if(drafts.begin(), drafts.end(),
        [&beginning](const Journal::Entry &draft) { return draft.key.startsWith(beginning); });
    return found == drafts.end() ? QString() : found->key;
}

} // namespace Earshot
