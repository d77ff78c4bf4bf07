// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/searchfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include "earshot/storage/tickets.h"
#include "shell/icons.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int PauseMs = 60; ///< between keys of somebody who types on
constexpr int RestMs = 900; ///< after which a half-written word counts as meant

/// Where the piece that holds `position` begins and ends, quotes respected.
std::pair<int, int> pieceAt(const QString &typed, int position)
{
    int begin = 0;
    bool quoted = false;
    for (int at = 0; at < typed.size(); ++at) {
        if (typed.at(at) == u'"')
            quoted = !quoted;
        if (!quoted && typed.at(at).isSpace()) {
            if (at >= position)
                return {begin, at};
            begin = at + 1;
        }
    }
    return {begin, int(typed.size())};
}

} // namespace

QStringList searchPieces(const QString &typed)
{
    QStringList pieces;
    for (int at = 0; at < typed.size();) {
        const auto [begin, end] = pieceAt(typed, at);
        const QString piece = typed.mid(begin, end - begin).trimmed();
        if (!piece.isEmpty())
            pieces << piece;
        at = end + 1;
    }
    return pieces;
}

QStringList withoutOnePiece(const QString &typed)
{
    const QStringList pieces = searchPieces(typed);
    QStringList ways;
    for (qsizetype drop = pieces.size() - 1; pieces.size() > 1 && drop >= 0; --drop) {
        QStringList rest = pieces;
        rest.removeAt(drop);
        ways << rest.join(u' ');
    }
    return ways;
}

SearchField::SearchField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_explanation(new Label(TypeRole::Meta, Token::Due, this))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
    , m_rest(new QTimer(this))
{
    m_field->setObjectName(u"search"_s);
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Search tickets, calls and people"));
    m_field->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_field->setClearButtonEnabled(true);
    QAction *how = m_field->addAction(icon(IconName::Help), QLineEdit::TrailingPosition);
    how->setText(tr("How to search"));
    how->setToolTip(plainTip(
        tr("How to search (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText))));
    connect(how, &QAction::triggered, this, &SearchField::offerEveryWay);
    m_field->installEventFilter(this);
    m_explanation->setWordWrap(true);
    m_explanation->hide();

    auto *list = new QListView;
    list->setAccessibleName(tr("Ways to narrow the search"));
    m_completer->setModel(m_offers);
    m_completer->setPopup(list);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_field);
    column->addWidget(m_explanation);
    setFocusProxy(m_field);

    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMs);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestMs);
    // Not textEdited: the clear button and assistive technologies change the text, too.
    connect(m_field, &QLineEdit::textChanged, this, &SearchField::edited);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        // What was found by half a word stays found.
        search(true);
        settle();
        // The same key takes an offered completion, and then one goes on typing.
        if (const auto *offers = m_completer->popup(); !offers->isVisible() || !offers->currentIndex().isValid())
            Q_EMIT entered();
    });
    connect(m_pause, &QTimer::timeout, this, [this] { search(true); });
    connect(m_rest, &QTimer::timeout, this, &SearchField::settle);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { complete(index.data(Qt::UserRole).toString()); });
}

QString SearchField::text() const
{
    return m_field->text();
}

void SearchField::setText(const QString &typed)
{
    m_setting = true;
    m_field->setText(typed);
    m_setting = false;
    search(false);
}

void SearchField::clear()
{
    setText({});
}

void SearchField::activate()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchField::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
}

void SearchField::setTags(const QStringList &tags)
{
    m_tags = tags;
}

void SearchField::edited()
{
    if (m_setting)
        return;
    if (m_field->text().isEmpty())
        return search(false);
    m_pause->start();
    m_rest->start();
    explain(true);
    offerCompletions();
}

void SearchField::search(bool typing)
{
    m_pause->stop();
    const QString typed = m_field->text();
    Q_EMIT searched(typed, parseSearch(typed, typing));
    if (!typing)
        settle();
}

void SearchField::settle()
{
    m_rest->stop();
    const QString sentence = explain(false);
    const QString typed = m_field->text();
    if (!typed.trimmed().isEmpty() && parseSearch(typed, true).isEmpty())
        Q_EMIT notUnderstood(
            typed, sentence.isEmpty() ? tr("There is nothing to look for in “%1”").arg(typed) : sentence);
}

QString SearchField::explain(bool whileTyping)
{
    const QString typed = m_field->text();
    SearchNames known = searchNames(m_catalog);
    if (m_tags && m_tags->size() < Tickets::mostTags)
        known.tags = m_tags;
    const QList<SearchQuery::Problem> problems = parseSearch(typed, true).problems + unknownNames(typed, known);
    const auto [begin, end] = pieceAtCursor();
    for (const SearchQuery::Problem &problem : problems) {
        const bool beingWritten = problem.position + problem.length >= begin && problem.position < end;
        if (whileTyping && beingWritten)
            continue;
        m_problemPosition = problem.position;
        m_explanation->setText(words(problem, typed));
        m_explanation->show();
        placeExplanation();
        return m_explanation->text();
    }
    m_explanation->hide();
    return {};
}

void SearchField::placeExplanation()
{
    // Below the word it speaks of, as far as there is room.
    const QFontMetrics metrics(m_field->font());
    const int word = Space::Xxxl + metrics.horizontalAdvance(m_field->text().left(m_problemPosition));
    const int needed = QFontMetrics(m_explanation->font()).horizontalAdvance(m_explanation->text());
    const int indent = qBound(0, word, qMax(0, width() - needed - Space::S));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_explanation->setContentsMargins(rightToLeft ? 0 : indent, 0, rightToLeft ? indent : 0, 0);
}

std::pair<int, int> SearchField::pieceAtCursor() const
{
    return pieceAt(m_field->text(), m_field->cursorPosition());
}

QStringList SearchField::completionsFor(const QString &piece) const
{
    const QString bare = piece.startsWith(u'-') ? piece.mid(1) : piece;
    const QString sign = piece.left(piece.size() - bare.size());
    QStringList all;
    const qsizetype colon = bare.indexOf(u':');
    if (colon < 0) {
        for (const QString &searchOperator : searchOperators()) {
            if (!bare.isEmpty() && searchOperator.startsWith(bare, Qt::CaseInsensitive))
                all << sign + searchOperator;
        }
        return all;
    }
    const QString name = bare.left(colon + 1).toLower();
    QString begun = bare.mid(colon + 1);
    begun.remove(u'"');
    QStringList values;
    if (name == u"queue:") {
        for (const Queue &queue : m_catalog.queues)
            values << queue.name;
    } else if (name == u"owner:") {
        values << u"me"_s << u"none"_s;
        for (const Agent &agent : m_catalog.agents)
            values << agent.name;
    } else if (name == u"status:") {
        for (const Status &status : m_catalog.statuses)
            values << status.name;
    } else if (name == u"tag:") {
        values = m_tags.value_or(QStringList());
    } else if (name == u"has:") {
        values << u"attachment"_s << u"call"_s;
    } else if (name == u"is:") {
        values << u"spam"_s << u"trash"_s;
    }
    for (const QString &value : std::as_const(values)) {
        if (!value.startsWith(begun, Qt::CaseInsensitive) || value.compare(begun, Qt::CaseInsensitive) == 0)
            continue;
        all << sign + name + (value.contains(u' ') ? u'"' + value + u'"' : value);
    }
    return all;
}

void SearchField::offerCompletions()
{
    if (!m_field->hasFocus())
        return;
    const auto [begin, end] = pieceAtCursor();
    const QString piece = m_field->text().mid(begin, m_field->cursorPosition() - begin);
    offer(completionsFor(piece));
}

void SearchField::offerEveryWay()
{
    m_field->setFocus(Qt::OtherFocusReason);
    // Behind what is there already: the way chosen becomes one more piece.
    if (const QString typed = m_field->text(); !typed.isEmpty() && !typed.endsWith(u' '))
        m_field->setText(typed + u' ');
    m_field->setCursorPosition(int(m_field->text().size()));
    offer(searchOperators());
}

void SearchField::offer(const QStringList &offers)
{
    m_offers->clear();
    for (const QString &offer : offers.mid(0, 50)) {
        const QString explained = operatorWords(offer.startsWith(u'-') ? offer.mid(1) : offer);
        auto *item = new QStandardItem(
            explained.isEmpty() ? offer : tr("%1  %2", "an operator, what it finds").arg(offer, explained));
        item->setData(offer, Qt::UserRole);
        m_offers->appendRow(item);
    }
    if (offers.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void SearchField::complete(const QString &completion)
{
    const auto [begin, end] = pieceAtCursor();
    QString typed = m_field->text();
    const bool finished = !completion.endsWith(u':');
    const QString put = finished ? completion + u' ' : completion;
    typed.replace(begin, end - begin, put);
    m_setting = true;
    m_field->setText(typed);
    m_setting = false;
    m_field->setCursorPosition(begin + int(put.size()));
    if (finished)
        search(true);
    else
        QTimer::singleShot(0, this, &SearchField::offerCompletions);
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (m_field->text().isEmpty())
                Q_EMIT escaped();
            m_field->clear();
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() & Qt::ControlModifier) {
            offerEveryWay();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT downPressed();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusIn)
        Q_EMIT tagsWanted();
    return QWidget::eventFilter(watched, event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_explanation->isVisible())
        placeExplanation();
}

} // namespace Earshot
