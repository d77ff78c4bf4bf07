// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/storage/tickets.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QWidget>

#include "shell/actions.h"
#include "shell/icons.h"

class QListView;
class QPushButton;
class QTimer;

namespace Earshot
{

class Desk;
class Label;

/// One line of the navigation: a heading, a view of tickets, or a page of the team.
struct Place {
    enum class Kind { Heading, View, Page };
    Kind kind = Kind::View;
    QString key; ///< "mine", "queue:3", "calls"
    QString title;
    IconName icon = IconName::Count;
    TicketFilter filter; ///< of a view
    ActionId action = ActionId::Count; ///< of a page: what opens it
    int count = -1; ///< −1: not counted (yet)
    bool urgent = false; ///< a count that asks for attention
    bool opensWindow = false;
    QString letters = {}; ///< in the icon's place where there is no room for the title: what sets this one apart
    QString search = {}; ///< of a saved view, in place of the filter
    bool shared = false; ///< a saved view that everybody sees
    QString trouble = {}; ///< why the search of a saved view finds nothing any more

    bool operator==(const Place &) const = default;
};

/// Two or three letters of each name, such that they differ where the names do.
QStringList lettersOf(const QStringList &names);

/// The views with their counts, which stop at 10,000; then the queues; then what belongs to the team.
class NavigationModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit NavigationModel(Desk &desk, QObject *parent = nullptr);

    const QList<Place> &places() const { return m_places; }
    const Place &placeAt(int row) const { return m_places.at(row); }
    int rowOf(const QString &key) const;
    /// Counts again soon; many calls in a moment count once.
    void countSoon();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void fill();
    void addSaved(QList<Place> &places) const;
    void count();
    void countSaved();
    void countNextSaved();
    void take(const QHash<QString, int> &counts);

    Desk &m_desk;
    QList<Place> m_places;
    QTimer *m_soon;
    QTimer *m_clock;
    QTimer *m_rest; ///< after saved views were counted
    bool m_counting = false;
    bool m_again = false;
    QStringList m_toCount; ///< saved views, the first is being counted
    qint64 m_savedSpent = 0; ///< milliseconds
    bool m_savedAgain = false;
};

/// The leading pane: "New ticket" on top, the places, one's own name at the foot. As a rail it shows icons only.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    Navigation(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    const QList<Place> &places() const { return m_model->places(); }
    /// False when there is no such place.
    bool choose(const QString &key);
    QString chosen() const;
    /// Marks what is shown already, without choosing it; or where an ended search leads back to, when that `isThere` no
    /// more.
    void mark(const QString &key, bool isThere = true);
    void setRail(bool rail);
    /// So wide that its words are whole, if that is not too wide.
    int wantedWidth() const;
    bool isRail() const { return m_rail; }

Q_SIGNALS:
    void viewChosen(const Earshot::Place &place);
    void pageChosen(Earshot::ActionId action);
    void counted(const QString &key, int count);

private:
    void take(const QModelIndex &index);
    void tellName();

    Desk &m_desk;
    NavigationModel *m_model;
    QPushButton *m_newTicket;
    QListView *m_places;
    QWidget *m_foot;
    Label *m_name;
    bool m_rail = false;
    bool m_fitted = false;
    bool m_choosing = false;
    QString m_kept; ///< what is marked, while the places are read anew
    bool m_keptIsThere = true;
};

} // namespace Earshot
